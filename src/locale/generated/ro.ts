// Written by `npm run i18n:build` from xliff/ro.xlf: do not edit.
const texts: Readonly<Record<string, string>> = {
  'action.digital':
    'Descarcă materialele digitale și pentru rețele sociale și folosește-le pe canalele tale.',
  'action.follow': 'Urmărește @CumbriaSCP pe Twitter.',
  'action.newsletter': 'Abonează-te la buletinul parteneriatului.',
  'action.posters': 'Tipărește afișele și pune-le acolo unde trec mulți oameni.',
  'action.profile-frame':
    'Adaugă rama campaniei la poza ta de profil de pe Facebook: caută printre rame „CE Cumbria”.',
  'action.share': 'Distribuie postările campaniei prietenilor și urmăritorilor tăi.',
  'aim.relationships': 'Află cum arată o relație sănătoasă',
  'aim.report': 'Află cum poți raporta',
  'aim.signs': 'Află care sunt semnele',
  'aim.speak-out': 'Vorbește deschis',
  'banner.close': 'Închide',
  'banner.closed': 'Închis.',
  'banner.help': 'Cere ajutor de la NSPCC',
  'banner.more': 'Află mai multe despre campanie',
  'campaign.evergreen':
    'Exploatarea nu este niciodată vina copilului și este întotdeauna bine să ceri ajutor.',
  'campaign.summary': 'O campanie împotriva exploatării copiilor în Cumbria',
  'childline.purpose': 'Pentru copii și tineri sub 19 ani',
  'childline.young': 'Pentru tine, dacă ai sub 19 ani. Poți vorbi despre orice.',
  'criminal-exploitation.name': 'Exploatarea copiilor prin infracțiuni',
  'criminal-exploitation.signs-name': 'Semne de exploatare prin infracțiuni',
  'criminal-exploitation.summary':
    'Unii oameni păcălesc sau forțează copii să comită infracțiuni, iar vina nu este niciodată a copilului.',
  'event.all-day': ', toată ziua',
  'event.calendar': 'Adaugă în calendar',
  'event.calendar-file': 'Apple și alte calendare',
  'event.calendar-title': 'Întâlnire',
  'event.cancelled': 'Anulat',
  'event.ended': 'Acest eveniment s-a încheiat',
  'event.limited': 'Locurile sunt limitate.',
  'event.link': 'Despre acest eveniment',
  'event.live': 'Are loc acum',
  'event.local-time': 'Ora ta locală: {0}',
  'event.month': ', ziua va fi anunțată',
  'event.moved': 'Mutat de pe',
  'event.none-left': 'Campania nu mai are alte evenimente. Ajutorul există în continuare.',
  'event.online': 'Online: {0}',
  'event.parents': 'Pentru părinți și îngrijitori',
  'event.postponed': 'Amânat. Va urma o dată nouă.',
  'event.practitioners': 'Pentru cei care lucrează cu copiii',
  'event.starts-in': 'Începe în',
  'event.timer': 'Timpul până la începutul evenimentului',
  'event.to-be-announced': 'Înscrierile nu au început încă.',
  'event.upcoming': 'În curând',
  'event.waiting-list': 'Nu mai sunt locuri. Există o listă de așteptare.',
  'event.young-people': 'Pentru copii și tineri',
  'exploitation-gifts.adult': 'Are bani, haine sau telefoane și nu poate explica de unde',
  'exploitation-gifts.young': 'Cineva îți dă bani, haine sau un telefon și vrea ceva în schimb',
  'exploitation-injuries.adult': 'Are răni pe care nu le poate explica sau poartă o armă',
  'exploitation-injuries.young': 'Cineva te rănește sau vrea să porți o armă',
  'exploitation-missing.adult': 'Dispare de acasă sau este găsit departe de casă',
  'exploitation-missing.young': 'Stai departe de casă și nu știe nimeni unde ești',
  'exploitation-people.adult': 'Petrece timp cu persoane sau grupuri mai în vârstă ori dominatoare',
  'exploitation-people.young':
    'Petreci timp cu persoane mai mari sau cu un grup care îți spune ce să faci',
  'exploitation-phones.adult': 'Primește multe apeluri sau mesaje ori are mai mult de un telefon',
  'exploitation-phones.young':
    'Primești multe apeluri sau mesaje ori cineva ți-a dat un al doilea telefon',
  'exploitation-school.adult': 'Lipsește de la școală sau îi scad notele',
  'exploitation-school.young': 'Lipsești de la școală sau îți scad notele',
  'exploitation-travel.adult': 'Călătorește fără însoțitor în locuri cu care nu are nicio legătură',
  'exploitation-travel.young': 'Cineva te trimite fără însoțitor în locuri pe care nu le cunoști',
  'exploitation-wellbeing.adult': 'Devine brusc neliniștit sau secretos ori își face rău',
  'exploitation-wellbeing.young': 'Simți neliniște, ții secrete sau îți faci rău',
  'healthy-relationships.name': 'Relații sănătoase',
  'healthy-relationships.signs-name': 'Semne ale unei relații nesănătoase',
  'healthy-relationships.summary':
    'Cine ține la tine nu te sperie, nu te controlează și nu te forțează niciodată.',
  'helpline-card.email': 'E-mail',
  'helpline-card.free': 'Apel gratuit.',
  'helpline-card.heading': 'Îți faci griji pentru un copil?',
  'helpline-card.heading-young': 'Cineva cu care poți vorbi',
  'helpline-card.relay':
    'Nu auzi sau îți este greu să auzi ori să vorbești? Folosește Relay UK: formează 18001 înaintea numărului.',
  'helpline-card.silent': 'Nu poți vorbi? De pe mobil, sună la {0} și apasă 55 când ți se cere.',
  'helpline-card.text': 'SMS',
  'helpline-card.text-keyword': 'Trimiteți {0} la {1}',
  'helpline-card.unbilled':
    'Apelul nu apare pe factura detaliată, dar apare în lista de apeluri a telefonului.',
  'helpline-card.website': 'Site web',
  'hours.open': 'Deschis acum',
  'hours.open-until': 'Deschis acum, până la {0}',
  'hours.opens-day': 'Închis, se deschide {0} la {1}',
  'hours.opens-today': 'Închis, se deschide azi la {0}',
  'launch-conference.location': 'Online',
  'launch-conference.name': 'Conferință de lansare pentru 250 de specialiști',
  'launch-conference.note': 'Lista de așteptare este pe Eventbrite.',
  'learning-sessions.name': 'Sesiuni pentru personal despre comportamentul sexual dăunător',
  'learning-sessions.note': 'Buletinul informativ din martie va spune cum te înscrii.',
  'nspcc.purpose': 'Sprijin și sfaturi pentru adulții care își fac griji pentru un copil',
  'nspcc.young': 'Pentru un părinte, un îngrijitor sau alt adult îngrijorat',
  'online-contacts.adult': 'Are multe contacte noi sau a trecut de la un joc la un chat privat',
  'online-contacts.young':
    'Cineva pe care nu îl cunoști bine vrea să treceți de la un joc la un chat privat',
  'online-gifts.adult': 'Are dispozitive noi, cadouri sau bani și nu poate explica de unde',
  'online-gifts.young': 'Cineva cunoscut pe internet îți dă dispozitive, cadouri sau bani',
  'online-images.adult': 'Cineva i-a cerut poze cu sine sau le-a primit deja',
  'online-images.young': 'Cineva îți cere poze cu tine sau le-a primit deja',
  'online-older.adult': 'Are un prieten sau un partener mai în vârstă, cunoscut pe internet',
  'online-older.young':
    'Cineva cunoscut pe internet e mai mare decât tine sau vrea o relație cu tine',
  'online-safety-workshop.name':
    'Atelier despre siguranța pe internet pentru părinți și îngrijitori',
  'online-safety-workshop.note': 'Rezervă un loc pe Eventbrite.',
  'online-safety.name': 'Siguranța pe internet',
  'online-safety.signs-name': 'Semne de pericol pe internet',
  'online-safety.summary':
    'Nu toți oamenii de pe internet sunt cine spun că sunt și este întotdeauna în regulă să ceri ajutor.',
  'online-secretive.adult': 'Ascunde ce face pe internet și cu cine vorbește',
  'online-secretive.young': 'Cineva de pe internet îți spune să ții secrete discuțiile voastre',
  'online-sexual.adult':
    'Folosește cuvinte sexuale sau știe despre sex mai mult decât e firesc la vârsta sa',
  'online-sexual.young': 'Cineva de pe internet vorbește cu tine despre sex',
  'online-time.adult': 'Petrece mult mai mult timp pe internet sau, brusc, mult mai puțin',
  'online-time.young': 'Stai pe internet mult mai mult decât înainte sau ți-e teamă să intri',
  'online-upset.adult': 'Este supărat sau tăcut după ce a stat pe internet ori la telefon',
  'online-upset.young':
    'Te simți rău sau nu vrei să vezi pe nimeni după ce ai stat pe internet ori la telefon',
  'police-101.purpose': 'Pentru a anunța poliția când nu este o urgență',
  'police-999.purpose': 'Dacă un copil este în pericol chiar acum, sună la poliție:',
  'police-999.young': 'Dacă ești în pericol chiar acum, sună la poliție:',
  'relationships-bullied.adult':
    'Este hărțuit, uneori sexual: pe internet, în particular sau de față cu alții',
  'relationships-bullied.young':
    'Cineva te hărțuiește, poate sexual: pe internet, în particular sau de față cu alții',
  'relationships-controlled.adult':
    'Altcineva decide cu ce se îmbracă, verifică unde se află sau îi urmărește conturile',
  'relationships-controlled.young':
    'Cineva îți spune cu ce să te îmbraci, verifică unde ești sau îți urmărește conturile',
  'relationships-isolated.adult': 'Petrece puțin timp cu familia sau prietenii',
  'relationships-isolated.young': 'Aproape că nu îți mai vezi familia sau prietenii',
  'relationships-money.adult': 'Altcineva îi controlează banii, mâncarea sau lucrurile de zi cu zi',
  'relationships-money.young': 'Cineva îți controlează banii, mâncarea sau lucrurile de zi cu zi',
  'relationships-mood.adult': 'Starea sau comportamentul i s-au schimbat și rămân așa',
  'relationships-mood.young': 'De o vreme te simți sau te porți altfel',
  'relationships-pressured.adult':
    'Cineva insistă să facă lucruri cu care nu se simte bine, cum ar fi sexul sau trimiterea de poze nud',
  'relationships-pressured.young':
    'Cineva insistă să faci lucruri cu care nu te simți bine, cum ar fi sexul sau trimiterea de poze nud',
  'relationships-school.adult':
    'Cineva nu îl lasă la școală, la colegiu sau la muncă ori nu vrea să meargă',
  'relationships-school.young':
    'Cineva nu te lasă la școală, la colegiu sau la muncă ori nu vrei să mergi',
  'resource.county-lines-week':
    'Poliția din tot Regatul Unit a făcut 1.041 de arestări, a întâlnit 1.551 de persoane vulnerabile și a închis 102 linii de trafic.',
  'resource.grooming-offences':
    'Poliția din Cumbria a înregistrat 118 infracțiuni din aprilie 2017 până în iunie 2020. Acolo unde metoda era cunoscută, într-o treime din cazuri s-au folosit aplicații deținute de Facebook.',
  'resource.harmful-sexual-behaviour': 'Cum protejezi copiii de comportamente sexuale dăunătoare.',
  'resource.healthy-relationships': 'Cum ajuți copiii să aibă relații sănătoase.',
  'resource.level-2-course': 'Un curs online pentru practicieni, acasă sau la serviciu.',
  'resource.parents-in-sport': 'Cum asigură părinții și cluburile siguranța copiilor în sport.',
  'resource.peer-abuse': 'Cum arată, cum reacționezi, cum ajuți la prevenire și ce spune legea.',
  'resource.physical-abuse':
    'Discuțiile cu Childline despre abuz fizic au crescut cu 22%, de la 420 la 514 pe lună; apelurile la linia de ajutor au crescut cu 53%, de la 696 la 1.066 pe lună.',
  'resource.prevention-toolkit':
    'Sfaturi, sprijin și organizații utile pentru părinți, îngrijitori și specialiști.',
  'resource.refugee-podcast':
    'Un podcast despre ce simt copiii refugiați și cum îi putem sprijini.',
  'resource.rse-briefing': 'Regulile pentru școli și ce s-a schimbat.',
  'resource.speak-out-stay-safe':
    'O adunare școlară online cu materiale pentru clasă, pentru vârste de la 5 la 11 ani.',
  'signs.heading': 'Află care sunt semnele',
  'signs.intro':
    'Un singur semn poate să nu însemne nimic. Dacă ceva nu ți se pare în regulă, cere un sfat.',
  'signs.intro-young':
    'Oricui i se pot întâmpla aceste lucruri. Dacă ți se întâmplă ție, nu este vina ta.',
  'signs.next': 'Ce poți face mai departe',
  'signs.next-parents':
    'Păstrează-ți calmul, ascultă și nu da vina pe copil. Nu trebuie să ai certitudini ca să suni.',
  'signs.next-practitioners':
    'Spune-i persoanei responsabile cu protecția copiilor și urmează procedurile. Linia de ajutor îți poate da sfaturi.',
  'signs.next-young':
    'Spune-i unui adult în care ai încredere sau vorbește cu Childline. Poți vorbi despre orice.',
  'support-hour.location': 'Pagina de Facebook a poliției din Cumbria',
  'support-hour.name': 'O oră de sprijin online pentru părinți și îngrijitori',
  'support-hour.note':
    'Poți trimite o întrebare dinainte, prin mesaj privat. Nu trebuie să îți spui numele.',
};

export default texts;
