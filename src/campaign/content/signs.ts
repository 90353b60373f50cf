import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Sign} from '../model.ts';
import {exploitationGuidance, groomingGuidance, policeNews} from './sources.ts';

/** The warning signs, in the order of the topics. Each has two wordings: about a child, and to a young person. */
export const signs = (msg: MsgFn): readonly Sign[] => [
  {
    ...exploitationGuidance,
    id: 'exploitation-missing',
    topic: 'criminal-exploitation',
    adult: msg('They go missing, or are found far from home', {
      id: 'exploitation-missing.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You stay away from home without telling anyone where you are', {
      id: 'exploitation-missing.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-gifts',
    topic: 'criminal-exploitation',
    adult: msg('They have money, clothes or phones that they cannot explain', {
      id: 'exploitation-gifts.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone gives you money, clothes or a phone, and wants something back', {
      id: 'exploitation-gifts.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-phones',
    topic: 'criminal-exploitation',
    adult: msg('They get many calls or texts, or have more than one phone', {
      id: 'exploitation-phones.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You get many calls or texts, or someone gave you a second phone', {
      id: 'exploitation-phones.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-people',
    topic: 'criminal-exploitation',
    adult: msg('They spend time with older or controlling people or groups', {
      id: 'exploitation-people.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You spend time with older people or a group who tell you what to do', {
      id: 'exploitation-people.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-injuries',
    topic: 'criminal-exploitation',
    adult: msg('They have injuries they cannot explain, or carry a weapon', {
      id: 'exploitation-injuries.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You get hurt, or someone wants you to carry a weapon', {
      id: 'exploitation-injuries.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-school',
    topic: 'criminal-exploitation',
    adult: msg('They miss school, or their marks drop', {
      id: 'exploitation-school.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You miss school, or your marks drop', {
      id: 'exploitation-school.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-travel',
    topic: 'criminal-exploitation',
    adult: msg('They travel alone to places they have no link to', {
      id: 'exploitation-travel.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone sends you alone to places you do not know', {
      id: 'exploitation-travel.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...exploitationGuidance,
    id: 'exploitation-wellbeing',
    topic: 'criminal-exploitation',
    adult: msg('They are suddenly anxious or secretive, or they hurt themselves', {
      id: 'exploitation-wellbeing.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You feel anxious, keep secrets, or hurt yourself', {
      id: 'exploitation-wellbeing.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-secretive',
    topic: 'online-safety',
    adult: msg('They are very secretive about what they do online and who they talk to', {
      id: 'online-secretive.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone online tells you to keep your chats secret', {
      id: 'online-secretive.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-time',
    topic: 'online-safety',
    adult: msg('They spend much more time online, or suddenly much less', {
      id: 'online-time.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You are online much more than before, or you are scared to go online', {
      id: 'online-time.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-gifts',
    topic: 'online-safety',
    adult: msg('They have new devices, gifts or money that they cannot explain', {
      id: 'online-gifts.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone you met online gives you devices, gifts or money', {
      id: 'online-gifts.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-older',
    topic: 'online-safety',
    adult: msg('They have an older friend or partner whom they met online', {
      id: 'online-older.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone you met online is older than you, or wants to be your partner', {
      id: 'online-older.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-upset',
    topic: 'online-safety',
    adult: msg('They are upset or quiet after being online or on the phone', {
      id: 'online-upset.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You feel upset or want to be alone after being online or on the phone', {
      id: 'online-upset.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-sexual',
    topic: 'online-safety',
    adult: msg('They use sexual words or know about sexual things beyond their age', {
      id: 'online-sexual.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone online talks to you about sex', {
      id: 'online-sexual.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-contacts',
    topic: 'online-safety',
    adult: msg('They have many new contacts, or moved from a game to a private chat', {
      id: 'online-contacts.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone you do not know well wants to move from a game to a private chat', {
      id: 'online-contacts.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...groomingGuidance,
    id: 'online-images',
    topic: 'online-safety',
    adult: msg('Someone has asked them for pictures of themselves, or they have sent some', {
      id: 'online-images.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone asks you for pictures of yourself, or you have sent some', {
      id: 'online-images.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-isolated',
    topic: 'healthy-relationships',
    adult: msg('They spend little time with family or friends', {
      id: 'relationships-isolated.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You hardly see your family or friends any more', {
      id: 'relationships-isolated.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-controlled',
    topic: 'healthy-relationships',
    adult: msg(
      'Someone else decides what they wear, checks where they are or watches their accounts',
      {
        id: 'relationships-controlled.adult',
        desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
      },
    ),
    young: msg('Someone tells you what to wear, checks where you are or watches your accounts', {
      id: 'relationships-controlled.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-pressured',
    topic: 'healthy-relationships',
    adult: msg(
      'They are pushed into things they are not comfortable with, such as sex or sending nude pictures',
      {
        id: 'relationships-pressured.adult',
        desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
      },
    ),
    young: msg(
      'Someone pushes you into things you are not comfortable with, such as sex or sending nudes',
      {
        id: 'relationships-pressured.young',
        desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
      },
    ),
  },
  {
    ...policeNews,
    id: 'relationships-money',
    topic: 'healthy-relationships',
    adult: msg('Someone else controls their money, their food or their everyday things', {
      id: 'relationships-money.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone controls your money, your food or your everyday things', {
      id: 'relationships-money.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-school',
    topic: 'healthy-relationships',
    adult: msg('They are kept away from school, college or work, or do not want to go', {
      id: 'relationships-school.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('Someone keeps you away from school, college or work, or you do not want to go', {
      id: 'relationships-school.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-mood',
    topic: 'healthy-relationships',
    adult: msg('Their mood or behaviour has changed and stays changed', {
      id: 'relationships-mood.adult',
      desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
    }),
    young: msg('You have felt or acted differently for a while', {
      id: 'relationships-mood.young',
      desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
    }),
  },
  {
    ...policeNews,
    id: 'relationships-bullied',
    topic: 'healthy-relationships',
    adult: msg(
      'They are bullied, or bullied in a sexual way: online, in private or in front of others',
      {
        id: 'relationships-bullied.adult',
        desc: 'List of warning signs, for adults, about a child. One line, no full stop.',
      },
    ),
    young: msg(
      'Someone bullies you, maybe in a sexual way: online, in private or in front of others',
      {
        id: 'relationships-bullied.young',
        desc: 'List of warning signs, for young people, in the second person. Plain and kind. One line, no full stop.',
      },
    ),
  },
];
