// Written by `npm run i18n:build` from xliff/cy.xlf: do not edit.
const texts: Readonly<Record<string, string>> = {
  'action.digital':
    'Lawrlwythwch yr adnoddau digidol a chyfryngau cymdeithasol a’u defnyddio ar eich sianeli.',
  'action.follow': 'Dilynwch @CumbriaSCP ar Twitter.',
  'action.newsletter': 'Cofrestrwch i gael cylchlythyr y bartneriaeth.',
  'action.posters': 'Argraffwch y posteri a’u rhoi lle mae llawer o bobl yn mynd heibio.',
  'action.profile-frame':
    'Ychwanegwch ffrâm yr ymgyrch at eich llun proffil Facebook: chwiliwch y fframiau am “CE Cumbria”.',
  'action.share': 'Rhannwch negeseuon yr ymgyrch gyda’ch ffrindiau a’ch dilynwyr.',
  'aim.relationships': 'Gwybod sut beth yw perthynas iach',
  'aim.report': 'Gwybod sut i roi gwybod',
  'aim.signs': 'Gwybod yr arwyddion',
  'aim.speak-out': 'Codi llais',
  'banner.close': 'Cau',
  'banner.closed': 'Wedi cau.',
  'banner.help': 'Cael help gan yr NSPCC',
  'banner.more': 'Rhagor am yr ymgyrch',
  'campaign.evergreen':
    'Nid bai plentyn yw camfanteisio byth, ac mae gofyn am help bob amser yn iawn.',
  'campaign.summary': 'Ymgyrch yn erbyn camfanteisio ar blant yn Cumbria',
  'childline.purpose': 'I blant a phobl ifanc o dan 19 oed',
  'childline.young': 'I ti, os wyt ti o dan 19 oed. Siarada am unrhyw beth.',
  'criminal-exploitation.name': 'Camfanteisio’n droseddol ar blant',
  'criminal-exploitation.signs-name': 'Arwyddion o gamfanteisio’n droseddol ar blant',
  'criminal-exploitation.summary':
    'Mae rhai pobl yn twyllo neu’n gorfodi plant i droseddu, ac nid bai’r plentyn yw hynny byth.',
  'event.all-day': ', drwy’r dydd',
  'event.calendar': 'Ychwanegu at galendr',
  'event.calendar-file': 'Apple a chalendrau eraill',
  'event.calendar-title': 'Apwyntiad',
  'event.cancelled': 'Wedi’i ganslo',
  'event.ended': 'Mae’r digwyddiad hwn wedi dod i ben',
  'event.limited': 'Nifer cyfyngedig o leoedd sydd.',
  'event.link': 'Am y digwyddiad hwn',
  'event.live': 'Yn digwydd nawr',
  'event.local-time': 'Eich amser chi: {0}',
  'event.month': ', dyddiad i ddilyn',
  'event.moved': 'Wedi’i symud o',
  'event.none-left': 'Nid oes gan yr ymgyrch ragor o ddigwyddiadau. Mae help ar gael o hyd.',
  'event.online': 'Ar-lein: {0}',
  'event.parents': 'I rieni a gofalwyr',
  'event.postponed': 'Wedi’i ohirio. Bydd dyddiad newydd yn dilyn.',
  'event.practitioners': 'I bobl sy’n gweithio gyda phlant',
  'event.starts-in': 'Yn dechrau ymhen',
  'event.timer': 'Amser tan i’r digwyddiad ddechrau',
  'event.to-be-announced': 'Nid oes modd archebu eto.',
  'event.upcoming': 'Ar y gweill',
  'event.waiting-list': 'Yn llawn. Mae rhestr aros.',
  'event.young-people': 'I blant a phobl ifanc',
  'exploitation-gifts.adult': 'Mae ganddyn nhw arian, dillad neu ffonau na allan nhw eu hegluro',
  'exploitation-gifts.young':
    'Mae rhywun yn rhoi arian, dillad neu ffôn i ti, ac eisiau rhywbeth yn ôl',
  'exploitation-injuries.adult':
    'Mae ganddyn nhw anafiadau na allan nhw eu hegluro, neu maen nhw’n cario arf',
  'exploitation-injuries.young': 'Rwyt ti’n cael dy anafu, neu mae rhywun eisiau i ti gario arf',
  'exploitation-missing.adult': 'Maen nhw’n mynd ar goll, neu’n cael eu canfod ymhell o gartref',
  'exploitation-missing.young': 'Rwyt ti’n cadw draw o gartref heb ddweud wrth neb ble rwyt ti',
  'exploitation-people.adult': 'Maen nhw’n treulio amser gyda phobl neu grwpiau hŷn neu reolaethol',
  'exploitation-people.young':
    'Rwyt ti’n treulio amser gyda phobl hŷn neu grŵp sy’n dweud wrthyt ti beth i’w wneud',
  'exploitation-phones.adult':
    'Maen nhw’n cael llawer o alwadau neu negeseuon, neu mae ganddyn nhw fwy nag un ffôn',
  'exploitation-phones.young':
    'Rwyt ti’n cael llawer o alwadau neu negeseuon, neu mae rhywun wedi rhoi ail ffôn i ti',
  'exploitation-school.adult': 'Maen nhw’n colli’r ysgol, neu mae eu marciau’n gostwng',
  'exploitation-school.young': 'Rwyt ti’n colli’r ysgol, neu mae dy farciau’n gostwng',
  'exploitation-travel.adult': 'Maen nhw’n teithio ar eu pen eu hunain i leoedd dieithr iddyn nhw',
  'exploitation-travel.young':
    'Mae rhywun yn dy anfon ar dy ben dy hun i leoedd dwyt ti ddim yn eu nabod',
  'exploitation-wellbeing.adult':
    'Yn sydyn maen nhw’n bryderus neu’n gyfrinachol, neu’n niweidio eu hunain',
  'exploitation-wellbeing.young':
    'Rwyt ti’n teimlo’n bryderus, yn cadw cyfrinachau, neu’n brifo dy hun',
  'healthy-relationships.name': 'Perthnasoedd iach',
  'healthy-relationships.signs-name': 'Arwyddion o berthynas afiach',
  'healthy-relationships.summary':
    'Dydy rhywun sy’n poeni amdanat ti byth yn dy ddychryn, dy reoli na dy wthio i wneud pethau.',
  'helpline-card.email': 'E-bost',
  'helpline-card.free': 'Am ddim i’w ffonio.',
  'helpline-card.heading': 'Poeni am blentyn?',
  'helpline-card.heading-young': 'Rhywun i siarad â nhw',
  'helpline-card.relay':
    'Yn fyddar, neu’n ei chael yn anodd clywed neu siarad? Defnyddiwch Relay UK: deialwch 18001 cyn y rhif.',
  'helpline-card.silent':
    'Methu siarad? Ar ffôn symudol, ffoniwch {0} a phwyswch 55 pan ofynnir i chi.',
  'helpline-card.text': 'Tecst',
  'helpline-card.text-keyword': 'Anfonwch {0} at {1}',
  'helpline-card.unbilled':
    'Dydy’r alwad ddim yn ymddangos ar fil ffôn manwl, ond mae’n ymddangos yn rhestr galwadau’r ffôn ei hun.',
  'helpline-card.website': 'Gwefan',
  'hours.open': 'Ar agor nawr',
  'hours.open-until': 'Ar agor nawr, tan {0}',
  'hours.opens-day': 'Ar gau. Agor nesaf: {0} am {1}',
  'hours.opens-today': 'Ar gau, yn agor heddiw am {0}',
  'launch-conference.location': 'Ar-lein',
  'launch-conference.name': 'Cynhadledd lansio i 250 o weithwyr proffesiynol',
  'launch-conference.note': 'Mae’r rhestr aros ar Eventbrite.',
  'learning-sessions.name': 'Sesiynau dysgu i staff am ymddygiad rhywiol niweidiol',
  'learning-sessions.note': 'Bydd cylchlythyr mis Mawrth yn dweud sut i archebu lle.',
  'nspcc.purpose': 'Cefnogaeth a chyngor i oedolion sy’n poeni am blentyn',
  'nspcc.young': 'I riant, gofalwr neu oedolyn arall sy’n poeni',
  'online-contacts.adult':
    'Mae ganddyn nhw lawer o gysylltiadau newydd, neu maen nhw wedi symud o gêm i sgwrs breifat',
  'online-contacts.young':
    'Mae rhywun dwyt ti ddim yn ei nabod yn dda eisiau symud o gêm i sgwrs breifat',
  'online-gifts.adult':
    'Mae ganddyn nhw ddyfeisiau, anrhegion neu arian newydd na allan nhw eu hegluro',
  'online-gifts.young': 'Mae rhywun o’r we yn rhoi dyfeisiau, anrhegion neu arian i ti',
  'online-images.adult':
    'Mae rhywun wedi gofyn iddyn nhw am luniau ohonyn nhw eu hunain, neu wedi cael rhai',
  'online-images.young': 'Mae rhywun yn gofyn i ti am luniau ohonot ti, neu wedi cael rhai gen ti',
  'online-older.adult':
    'Mae ganddyn nhw ffrind neu bartner hŷn y gwnaethon nhw gwrdd ag ef neu hi ar-lein',
  'online-older.young': 'Mae rhywun o’r we yn hŷn na ti, neu eisiau bod yn gariad i ti',
  'online-safety-workshop.name': 'Gweithdy diogelwch ar-lein i rieni a gofalwyr',
  'online-safety-workshop.note': 'Archebwch eich lle ar Eventbrite.',
  'online-safety.name': 'Diogelwch ar-lein',
  'online-safety.signs-name': 'Arwyddion o niwed ar-lein',
  'online-safety.summary':
    'Nid yw pawb ar-lein yn dweud y gwir am bwy ydyn nhw, ac mae gofyn am help bob amser yn iawn.',
  'online-secretive.adult':
    'Maen nhw’n gyfrinachol iawn am beth maen nhw’n ei wneud ar-lein a gyda phwy maen nhw’n siarad',
  'online-secretive.young':
    'Mae rhywun ar-lein yn dweud wrthyt ti am gadw eich sgyrsiau’n gyfrinach',
  'online-sexual.adult':
    'Maen nhw’n defnyddio geiriau rhywiol neu’n gwybod am bethau rhywiol y tu hwnt i’w hoedran',
  'online-sexual.young': 'Mae rhywun ar-lein yn siarad â thi am ryw',
  'online-time.adult': 'Maen nhw’n treulio llawer mwy o amser ar-lein, neu’n sydyn lawer llai',
  'online-time.young': 'Rwyt ti ar-lein lawer mwy nag o’r blaen, neu mae arnat ti ofn mynd ar-lein',
  'online-upset.adult': 'Maen nhw’n ofidus neu’n dawel ar ôl bod ar-lein neu ar y ffôn',
  'online-upset.young':
    'Rwyt ti’n ofidus neu eisiau bod ar dy ben dy hun ar ôl bod ar-lein neu ar y ffôn',
  'police-101.purpose': 'I ddweud wrth yr heddlu pan nad yw’n argyfwng',
  'police-999.purpose': 'Os yw plentyn mewn perygl ar hyn o bryd, ffoniwch yr heddlu:',
  'police-999.young': 'Os wyt ti mewn perygl ar hyn o bryd, ffonia’r heddlu:',
  'relationships-bullied.adult':
    'Maen nhw’n cael eu bwlio, neu eu bwlio’n rhywiol: ar-lein, yn breifat neu o flaen eraill',
  'relationships-bullied.young':
    'Mae rhywun yn dy fwlio, efallai’n rhywiol: ar-lein, yn breifat neu o flaen eraill',
  'relationships-controlled.adult':
    'Rhywun arall sy’n penderfynu beth maen nhw’n ei wisgo, yn holi ble maen nhw neu’n gwylio eu cyfrifon',
  'relationships-controlled.young':
    'Mae rhywun yn dweud wrthyt ti beth i’w wisgo, yn holi ble rwyt ti neu’n gwylio dy gyfrifon',
  'relationships-isolated.adult': 'Ychydig o amser maen nhw’n ei dreulio gyda theulu neu ffrindiau',
  'relationships-isolated.young': 'Prin rwyt ti’n gweld dy deulu na dy ffrindiau mwyach',
  'relationships-money.adult': 'Rhywun arall sy’n rheoli eu harian, eu bwyd neu eu pethau bob dydd',
  'relationships-money.young': 'Mae rhywun yn rheoli dy arian, dy fwyd neu dy bethau bob dydd',
  'relationships-mood.adult': 'Mae eu hwyliau neu eu hymddygiad wedi newid ac yn aros felly',
  'relationships-mood.young': 'Rwyt ti wedi teimlo neu ymddwyn yn wahanol ers tro',
  'relationships-pressured.adult':
    'Maen nhw’n cael eu gwthio i bethau sy’n eu gwneud yn anghyfforddus, fel rhyw neu anfon lluniau noeth',
  'relationships-pressured.young':
    'Mae rhywun yn dy wthio i bethau sy’n dy wneud di’n anghyfforddus, fel rhyw neu anfon lluniau noeth',
  'relationships-school.adult':
    'Maen nhw’n cael eu cadw o’r ysgol, y coleg neu’r gwaith, neu ddim eisiau mynd',
  'relationships-school.young':
    'Mae rhywun yn dy gadw o’r ysgol, y coleg neu’r gwaith, neu dwyt ti ddim eisiau mynd',
  'resource.county-lines-week':
    'Ar draws y DU, arestiodd yr heddlu 1,041 o bobl, cwrdd â 1,551 o bobl agored i niwed a chau 102 o linellau cyffuriau.',
  'resource.grooming-offences':
    'Cofnododd heddlu Cumbria 118 o droseddau rhwng Ebrill 2017 a Mehefin 2020. Lle’r oedd y dull yn hysbys, defnyddiwyd apiau sy’n eiddo i Facebook mewn traean ohonynt.',
  'resource.harmful-sexual-behaviour': 'Sut i amddiffyn plant rhag ymddygiad rhywiol niweidiol.',
  'resource.healthy-relationships': 'Sut i helpu plant i gael perthnasoedd iach.',
  'resource.level-2-course': 'Cwrs ar-lein i ymarferwyr, gartref neu yn y gwaith.',
  'resource.parents-in-sport':
    'Sut mae rhieni a chlybiau chwaraeon yn cadw plant yn ddiogel mewn chwaraeon.',
  'resource.peer-abuse':
    'Sut beth ydyw, sut i ymateb, sut i helpu i’w atal, a beth mae’r gyfraith yn ei ddweud.',
  'resource.physical-abuse':
    'Cododd sesiynau Childline am gam-drin corfforol 22%, o 420 i 514 y mis; cododd cysylltiadau â’r llinell gymorth 53%, o 696 i 1,066 y mis.',
  'resource.prevention-toolkit':
    'Cyngor, cefnogaeth a sefydliadau defnyddiol i rieni, gofalwyr a gweithwyr proffesiynol.',
  'resource.refugee-podcast':
    'Podlediad am sut mae plant sy’n ffoaduriaid yn teimlo a sut i’w cefnogi.',
  'resource.rse-briefing': 'Y rheolau i ysgolion, a beth sydd wedi newid.',
  'resource.speak-out-stay-safe':
    'Gwasanaeth ysgol ar-lein gydag adnoddau dosbarth, i blant 5 i 11 oed.',
  'signs.heading': 'Gwybod yr arwyddion',
  'signs.intro':
    'Efallai nad yw un arwydd yn golygu dim. Os oes rhywbeth ddim yn teimlo’n iawn, gofynnwch am gyngor.',
  'signs.intro-young':
    'Gall y pethau hyn ddigwydd i unrhyw un. Os ydyn nhw’n digwydd i ti, nid dy fai di yw hynny.',
  'signs.next': 'Beth i’w wneud nesaf',
  'signs.next-parents':
    'Peidiwch â chynhyrfu, gwrandewch, a pheidiwch â beio’r plentyn. Does dim rhaid bod yn siŵr cyn ffonio.',
  'signs.next-practitioners':
    'Dywedwch wrth eich arweinydd diogelu a dilynwch eich gweithdrefnau. Gall y llinell gymorth eich cynghori.',
  'signs.next-young':
    'Dyweda wrth oedolyn rwyt ti’n ymddiried ynddo, neu siarada â Childline. Cei di siarad am unrhyw beth.',
  'support-hour.location': 'Tudalen Facebook heddlu Cumbria',
  'support-hour.name': 'Awr gymorth rithwir i rieni a gofalwyr',
  'support-hour.note':
    'Gallwch anfon cwestiwn ymlaen llaw drwy neges breifat. Does dim rhaid rhoi eich enw.',
  Monday: 'Dydd Llun',
  Tuesday: 'Dydd Mawrth',
  Wednesday: 'Dydd Mercher',
  Thursday: 'Dydd Iau',
  Friday: 'Dydd Gwener',
  Saturday: 'Dydd Sadwrn',
  Sunday: 'Dydd Sul',
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
  ' at ': ' am ',
  day: 'diwrnod',
  days: 'diwrnod',
  '2 days': 'ddiwrnod',
  hour: 'awr',
  hours: 'awr',
  minute: 'munud',
  minutes: 'munud',
  '2 minutes': 'funud',
  second: 'eiliad',
  seconds: 'eiliad',
};

export default texts;
