// Written by `npm run i18n:build` from the source: do not edit.
const texts: Readonly<Record<string, string>> = {
  'action.digital':
    'Download the digital and social media resources and use them on your channels.',
  'action.follow': 'Follow @CumbriaSCP on Twitter.',
  'action.newsletter': 'Sign up for the partnership’s newsletter.',
  'action.posters': 'Print the posters and put them up where many people pass.',
  'action.profile-frame':
    'Add the campaign’s frame to your Facebook profile picture: search the frames for “CE Cumbria”.',
  'action.share': 'Share the campaign’s posts with your friends and followers.',
  'aim.relationships': 'Know what a healthy relationship looks like',
  'aim.report': 'Know how to report it',
  'aim.signs': 'Know the signs',
  'aim.speak-out': 'Speak out',
  'banner.close': 'Close',
  'banner.closed': 'Closed.',
  'banner.help': 'Get help from the NSPCC',
  'banner.more': 'Find out more about the campaign',
  'campaign.evergreen':
    'Exploitation is never a child’s fault, and it is always right to ask for help.',
  'campaign.summary': 'A campaign against child exploitation in Cumbria',
  'childline.purpose': 'For children and young people under 19',
  'childline.young': 'For you, if you are under 19. Talk about anything.',
  'criminal-exploitation.name': 'Child criminal exploitation',
  'criminal-exploitation.signs-name': 'Signs of child criminal exploitation',
  'criminal-exploitation.summary':
    'Some people trick or force children into crime, and it is never the child’s fault.',
  'event.all-day': ', all day',
  'event.calendar': 'Add to calendar',
  'event.calendar-file': 'Apple and other calendars',
  'event.calendar-title': 'Appointment',
  'event.cancelled': 'Cancelled',
  'event.ended': 'This event has ended',
  'event.limited': 'Places are limited.',
  'event.link': 'About this event',
  'event.live': 'Happening now',
  'event.local-time': 'Your time: {0}',
  'event.month': ', date to follow',
  'event.moved': 'Moved from',
  'event.none-left': 'The campaign has no more events. Help is there all the same.',
  'event.online': 'Online: {0}',
  'event.parents': 'For parents and carers',
  'event.postponed': 'Postponed. A new date will follow.',
  'event.practitioners': 'For people who work with children',
  'event.starts-in': 'Starts in',
  'event.timer': 'Time until the event starts',
  'event.to-be-announced': 'Booking has not opened yet.',
  'event.upcoming': 'Coming up',
  'event.waiting-list': 'Fully booked. There is a waiting list.',
  'event.young-people': 'For children and young people',
  'exploitation-gifts.adult': 'They have money, clothes or phones that they cannot explain',
  'exploitation-gifts.young':
    'Someone gives you money, clothes or a phone, and wants something back',
  'exploitation-injuries.adult': 'They have injuries they cannot explain, or carry a weapon',
  'exploitation-injuries.young': 'You get hurt, or someone wants you to carry a weapon',
  'exploitation-missing.adult': 'They go missing, or are found far from home',
  'exploitation-missing.young': 'You stay away from home without telling anyone where you are',
  'exploitation-people.adult': 'They spend time with older or controlling people or groups',
  'exploitation-people.young':
    'You spend time with older people or a group who tell you what to do',
  'exploitation-phones.adult': 'They get many calls or texts, or have more than one phone',
  'exploitation-phones.young': 'You get many calls or texts, or someone gave you a second phone',
  'exploitation-school.adult': 'They miss school, or their marks drop',
  'exploitation-school.young': 'You miss school, or your marks drop',
  'exploitation-travel.adult': 'They travel alone to places they have no link to',
  'exploitation-travel.young': 'Someone sends you alone to places you do not know',
  'exploitation-wellbeing.adult': 'They are suddenly anxious or secretive, or they hurt themselves',
  'exploitation-wellbeing.young': 'You feel anxious, keep secrets, or hurt yourself',
  'healthy-relationships.name': 'Healthy relationships',
  'healthy-relationships.signs-name': 'Signs of an unhealthy relationship',
  'healthy-relationships.summary':
    'Someone who cares about you never scares you, controls you or pushes you into things.',
  'helpline-card.email': 'Email',
  'helpline-card.free': 'Free to call.',
  'helpline-card.heading': 'Worried about a child?',
  'helpline-card.heading-young': 'Someone to talk to',
  'helpline-card.relay':
    'Deaf, or hard to hear or speak? Use Relay UK: dial 18001 before the number.',
  'helpline-card.silent': 'Cannot speak? On a mobile, call {0} and press 55 when you are asked.',
  'helpline-card.text': 'Text',
  'helpline-card.text-keyword': 'Text {0} to {1}',
  'helpline-card.unbilled':
    'It does not show on an itemised phone bill, but it does show in the phone’s own call list.',
  'helpline-card.website': 'Website',
  'hours.open': 'Open now',
  'hours.open-until': 'Open now, until {0}',
  'hours.opens-day': 'Closed, opens {0} at {1}',
  'hours.opens-today': 'Closed, opens today at {0}',
  'launch-conference.location': 'Online',
  'launch-conference.name': 'Launch conference for 250 professionals',
  'launch-conference.note': 'The waiting list is on Eventbrite.',
  'learning-sessions.name': 'Learning sessions for staff on harmful sexual behaviour',
  'learning-sessions.note': 'The March newsletter will say how to book.',
  'nspcc.purpose': 'Support and advice for adults who are worried about a child',
  'nspcc.young': 'For a parent, carer or other adult who is worried',
  'online-contacts.adult': 'They have many new contacts, or moved from a game to a private chat',
  'online-contacts.young':
    'Someone you do not know well wants to move from a game to a private chat',
  'online-gifts.adult': 'They have new devices, gifts or money that they cannot explain',
  'online-gifts.young': 'Someone you met online gives you devices, gifts or money',
  'online-images.adult':
    'Someone has asked them for pictures of themselves, or they have sent some',
  'online-images.young': 'Someone asks you for pictures of yourself, or you have sent some',
  'online-older.adult': 'They have an older friend or partner whom they met online',
  'online-older.young': 'Someone you met online is older than you, or wants to be your partner',
  'online-safety-workshop.name': 'Online safety workshop for parents and carers',
  'online-safety-workshop.note': 'Book your place on Eventbrite.',
  'online-safety.name': 'Online safety',
  'online-safety.signs-name': 'Signs of harm online',
  'online-safety.summary':
    'Not everyone online is who they say they are, and it is always OK to ask for help.',
  'online-secretive.adult':
    'They are very secretive about what they do online and who they talk to',
  'online-secretive.young': 'Someone online tells you to keep your chats secret',
  'online-sexual.adult': 'They use sexual words or know about sexual things beyond their age',
  'online-sexual.young': 'Someone online talks to you about sex',
  'online-time.adult': 'They spend much more time online, or suddenly much less',
  'online-time.young': 'You are online much more than before, or you are scared to go online',
  'online-upset.adult': 'They are upset or quiet after being online or on the phone',
  'online-upset.young': 'You feel upset or want to be alone after being online or on the phone',
  'police-101.purpose': 'To tell the police when it is not an emergency',
  'police-999.purpose': 'If a child is in danger right now, call the police:',
  'police-999.young': 'If you are in danger right now, call the police:',
  'relationships-bullied.adult':
    'They are bullied, or bullied in a sexual way: online, in private or in front of others',
  'relationships-bullied.young':
    'Someone bullies you, maybe in a sexual way: online, in private or in front of others',
  'relationships-controlled.adult':
    'Someone else decides what they wear, checks where they are or watches their accounts',
  'relationships-controlled.young':
    'Someone tells you what to wear, checks where you are or watches your accounts',
  'relationships-isolated.adult': 'They spend little time with family or friends',
  'relationships-isolated.young': 'You hardly see your family or friends any more',
  'relationships-money.adult':
    'Someone else controls their money, their food or their everyday things',
  'relationships-money.young': 'Someone controls your money, your food or your everyday things',
  'relationships-mood.adult': 'Their mood or behaviour has changed and stays changed',
  'relationships-mood.young': 'You have felt or acted differently for a while',
  'relationships-pressured.adult':
    'They are pushed into things they are not comfortable with, such as sex or sending nude pictures',
  'relationships-pressured.young':
    'Someone pushes you into things you are not comfortable with, such as sex or sending nudes',
  'relationships-school.adult':
    'They are kept away from school, college or work, or do not want to go',
  'relationships-school.young':
    'Someone keeps you away from school, college or work, or you do not want to go',
  'resource.county-lines-week':
    'Police across the UK made 1,041 arrests, met 1,551 vulnerable people and shut 102 deal lines.',
  'resource.grooming-offences':
    'Police in Cumbria recorded 118 offences from April 2017 to June 2020. Where the method was known, apps owned by Facebook were used in a third.',
  'resource.harmful-sexual-behaviour': 'How to protect children from harmful sexual behaviour.',
  'resource.healthy-relationships': 'How to help children have healthy relationships.',
  'resource.level-2-course': 'An online course for practitioners, at home or at work.',
  'resource.parents-in-sport': 'How parents and sports clubs keep children safe in sport.',
  'resource.peer-abuse':
    'What it looks like, how to respond, how to help prevent it, and what the law says.',
  'resource.physical-abuse':
    'Childline sessions about physical abuse rose by 22%, from 420 to 514 a month; contacts to the helpline rose by 53%, from 696 to 1,066 a month.',
  'resource.prevention-toolkit':
    'Advice, support and useful organisations for parents, carers and professionals.',
  'resource.refugee-podcast': 'A podcast on how child refugees feel and how to support them.',
  'resource.rse-briefing': 'The rules for schools, and what has changed.',
  'resource.speak-out-stay-safe': 'An online assembly with classroom resources, for ages 5 to 11.',
  'signs.heading': 'Know the signs',
  'signs.intro': 'One sign may mean nothing. If something does not feel right, ask for advice.',
  'signs.intro-young':
    'These things can happen to anyone. If they happen to you, it is not your fault.',
  'signs.next': 'What to do next',
  'signs.next-parents':
    'Stay calm, listen, and do not blame the child. You do not have to be sure before you call.',
  'signs.next-practitioners':
    'Tell your safeguarding lead and follow your procedures. The helpline can advise you.',
  'signs.next-young': 'Tell an adult you trust, or talk to Childline. You can talk about anything.',
  'support-hour.location': 'Cumbria Police’s Facebook page',
  'support-hour.name': 'Virtual support hour for parents and carers',
  'support-hour.note':
    'You can send a question beforehand by direct message. You do not have to give your name.',
};

export default texts;
