// Written by `npm run i18n:build` from xliff/pl.xlf: do not edit.
const texts: Readonly<Record<string, string>> = {
  'action.digital':
    'Pobierz materiały cyfrowe i do mediów społecznościowych i użyj ich na swoich kanałach.',
  'action.follow': 'Obserwuj @CumbriaSCP na Twitterze.',
  'action.newsletter': 'Zapisz się na biuletyn partnerstwa.',
  'action.posters': 'Wydrukuj plakaty i powieś je tam, gdzie przechodzi wiele osób.',
  'action.profile-frame':
    'Dodaj ramkę kampanii do zdjęcia profilowego na Facebooku: wyszukaj wśród ramek „CE Cumbria”.',
  'action.share': 'Udostępniaj posty kampanii znajomym i obserwującym.',
  'aim.relationships': 'Dowiedz się, jak wygląda zdrowa relacja',
  'aim.report': 'Dowiedz się, jak to zgłosić',
  'aim.signs': 'Poznaj sygnały',
  'aim.speak-out': 'Nie milcz',
  'banner.close': 'Zamknij',
  'banner.closed': 'Zamknięto.',
  'banner.help': 'Uzyskaj pomoc od NSPCC',
  'banner.more': 'Dowiedz się więcej o kampanii',
  'campaign.evergreen':
    'Wykorzystywanie nigdy nie jest winą dziecka, a prosić o pomoc zawsze warto.',
  'campaign.summary': 'Kampania przeciwko wykorzystywaniu dzieci w Cumbrii',
  'childline.purpose': 'Dla dzieci i młodzieży poniżej 19 lat',
  'childline.young': 'Dla ciebie, jeśli nie masz jeszcze 19 lat. Możesz mówić o wszystkim.',
  'criminal-exploitation.name': 'Wykorzystywanie dzieci do przestępstw',
  'criminal-exploitation.signs-name': 'Sygnały wykorzystywania dziecka do przestępstw',
  'criminal-exploitation.summary':
    'Niektórzy podstępem lub siłą wciągają dzieci w przestępstwa i nigdy nie jest to wina dziecka.',
  'event.all-day': ', cały dzień',
  'event.calendar': 'Dodaj do kalendarza',
  'event.calendar-file': 'Apple i inne kalendarze',
  'event.calendar-title': 'Spotkanie',
  'event.cancelled': 'Odwołane',
  'event.ended': 'To wydarzenie już się zakończyło',
  'event.limited': 'Liczba miejsc jest ograniczona.',
  'event.link': 'O tym wydarzeniu',
  'event.live': 'Trwa teraz',
  'event.local-time': 'Twój czas: {0}',
  'event.month': ', dzień podamy później',
  'event.moved': 'Przeniesione z',
  'event.none-left': 'Kampania nie ma już więcej wydarzeń. Pomoc jest nadal dostępna.',
  'event.online': 'Online: {0}',
  'event.parents': 'Dla rodziców i opiekunów',
  'event.postponed': 'Przełożone. Nowy termin podamy później.',
  'event.practitioners': 'Dla osób pracujących z dziećmi',
  'event.starts-in': 'Do rozpoczęcia:',
  'event.timer': 'Czas do rozpoczęcia wydarzenia',
  'event.to-be-announced': 'Zapisy jeszcze się nie zaczęły.',
  'event.upcoming': 'Wkrótce',
  'event.waiting-list': 'Brak wolnych miejsc. Jest lista oczekujących.',
  'event.young-people': 'Dla dzieci i młodzieży',
  'exploitation-gifts.adult': 'Ma pieniądze, ubrania lub telefony i nie potrafi wyjaśnić skąd',
  'exploitation-gifts.young': 'Ktoś daje ci pieniądze, ubrania lub telefon i chce czegoś w zamian',
  'exploitation-injuries.adult': 'Ma obrażenia, których nie potrafi wyjaśnić, albo nosi broń',
  'exploitation-injuries.young': 'Ktoś robi ci krzywdę albo każe ci nosić broń',
  'exploitation-missing.adult': 'Znika z domu albo odnajduje się daleko od niego',
  'exploitation-missing.young': 'Nie wracasz do domu i nikt nie wie, gdzie jesteś',
  'exploitation-people.adult': 'Spędza czas ze starszymi lub dominującymi osobami albo grupami',
  'exploitation-people.young':
    'Spędzasz czas ze starszymi osobami lub grupą, która mówi ci, co masz robić',
  'exploitation-phones.adult':
    'Dostaje wiele telefonów lub SMS-ów albo ma więcej niż jeden telefon',
  'exploitation-phones.young':
    'Dostajesz wiele telefonów lub SMS-ów albo masz od kogoś drugi telefon',
  'exploitation-school.adult': 'Opuszcza lekcje albo ma gorsze oceny',
  'exploitation-school.young': 'Opuszczasz lekcje albo masz gorsze oceny',
  'exploitation-travel.adult': 'Jeździ bez opieki w miejsca, z którymi nic go nie łączy',
  'exploitation-travel.young': 'Ktoś wysyła cię bez nikogo w miejsca, których nie znasz',
  'exploitation-wellbeing.adult': 'Nagle staje się niespokojne lub skryte albo robi sobie krzywdę',
  'exploitation-wellbeing.young': 'Czujesz niepokój, masz tajemnice albo robisz sobie krzywdę',
  'healthy-relationships.name': 'Zdrowe relacje',
  'healthy-relationships.signs-name': 'Sygnały niezdrowej relacji',
  'healthy-relationships.summary':
    'Ktoś, komu na tobie zależy, nigdy cię nie straszy, nie kontroluje i do niczego nie zmusza.',
  'helpline-card.email': 'E-mail',
  'helpline-card.free': 'Połączenie jest bezpłatne.',
  'helpline-card.heading': 'Martwisz się o dziecko?',
  'helpline-card.heading-young': 'Ktoś, z kim można porozmawiać',
  'helpline-card.relay':
    'Nie słyszysz albo trudno ci słyszeć lub mówić? Skorzystaj z Relay UK: przed numerem wybierz 18001.',
  'helpline-card.silent':
    'Nie możesz mówić? Zadzwoń z komórki pod {0} i naciśnij 55, gdy usłyszysz taką prośbę.',
  'helpline-card.text': 'SMS',
  'helpline-card.text-keyword': 'Wyślij SMS {0} na {1}',
  'helpline-card.unbilled':
    'Połączenia nie widać na szczegółowym rachunku, ale widać je na liście połączeń w telefonie.',
  'helpline-card.website': 'Strona WWW',
  'hours.open': 'Teraz czynne',
  'hours.open-until': 'Teraz czynne, do {0}',
  'hours.opens-day': 'Nieczynne. Znów czynne: {0}, {1}',
  'hours.opens-today': 'Nieczynne, dziś czynne od {0}',
  'launch-conference.location': 'Online',
  'launch-conference.name': 'Konferencja otwierająca dla 250 specjalistów',
  'launch-conference.note': 'Lista oczekujących jest na Eventbrite.',
  'learning-sessions.name': 'Szkolenia dla pracowników o szkodliwych zachowaniach seksualnych',
  'learning-sessions.note': 'Jak się zapisać, podamy w marcowym biuletynie.',
  'nspcc.purpose': 'Wsparcie i porady dla dorosłych, którzy martwią się o dziecko',
  'nspcc.young': 'Dla rodzica, opiekuna lub innej dorosłej osoby, która się martwi',
  'online-contacts.adult': 'Ma wiele nowych kontaktów albo przeszło z gry do prywatnego czatu',
  'online-contacts.young': 'Ktoś, kogo słabo znasz, chce przejść z gry do prywatnego czatu',
  'online-gifts.adult': 'Ma nowe urządzenia, prezenty lub pieniądze i nie potrafi wyjaśnić skąd',
  'online-gifts.young': 'Ktoś poznany w internecie daje ci urządzenia, prezenty lub pieniądze',
  'online-images.adult': 'Ktoś prosił je o jego zdjęcia albo już je dostał',
  'online-images.young': 'Ktoś prosi cię o twoje zdjęcia albo już je od ciebie dostał',
  'online-older.adult': 'Ma starszego przyjaciela lub partnera poznanego w internecie',
  'online-older.young': 'Ktoś poznany w internecie ma więcej lat niż ty albo chce z tobą chodzić',
  'online-safety-workshop.name': 'Warsztat o bezpieczeństwie w internecie dla rodziców i opiekunów',
  'online-safety-workshop.note': 'Zarezerwuj miejsce na Eventbrite.',
  'online-safety.name': 'Bezpieczni w internecie',
  'online-safety.signs-name': 'Sygnały zagrożenia w internecie',
  'online-safety.summary':
    'W internecie nie każdy jest tym, za kogo się podaje, i zawsze można poprosić o pomoc.',
  'online-secretive.adult': 'Bardzo ukrywa, co robi w internecie i z kim rozmawia',
  'online-secretive.young': 'Ktoś w internecie każe ci trzymać wasze rozmowy w tajemnicy',
  'online-sexual.adult': 'Używa słów o seksie lub wie o nim więcej, niż wynika z jego wieku',
  'online-sexual.young': 'Ktoś w internecie rozmawia z tobą o seksie',
  'online-time.adult': 'Spędza w internecie dużo więcej czasu albo nagle dużo mniej',
  'online-time.young': 'Jesteś w internecie dużo więcej niż kiedyś albo boisz się tam zaglądać',
  'online-upset.adult': 'Po korzystaniu z internetu lub telefonu jest przygnębione albo milczące',
  'online-upset.young':
    'Po korzystaniu z internetu lub telefonu jest ci źle albo nie chcesz nikogo widzieć',
  'police-101.purpose': 'Aby powiadomić policję, gdy nie jest to nagły wypadek',
  'police-999.purpose': 'Jeśli dziecku teraz coś grozi, zadzwoń na policję:',
  'police-999.young': 'Jeśli teraz coś ci grozi, zadzwoń na policję:',
  'relationships-bullied.adult':
    'Doświadcza nękania, także seksualnego: w internecie, na osobności lub przy innych',
  'relationships-bullied.young':
    'Ktoś cię nęka, może też seksualnie: w internecie, na osobności lub przy innych',
  'relationships-controlled.adult':
    'Ktoś inny decyduje, w co się ubiera, sprawdza, gdzie jest, lub śledzi jego konta',
  'relationships-controlled.young':
    'Ktoś mówi ci, w co masz się ubrać, sprawdza, gdzie jesteś, lub śledzi twoje konta',
  'relationships-isolated.adult': 'Spędza mało czasu z rodziną lub przyjaciółmi',
  'relationships-isolated.young': 'Prawie nie widujesz już rodziny ani przyjaciół',
  'relationships-money.adult': 'Ktoś inny kontroluje jego pieniądze, jedzenie lub codzienne rzeczy',
  'relationships-money.young': 'Ktoś kontroluje twoje pieniądze, jedzenie lub codzienne rzeczy',
  'relationships-mood.adult': 'Jego nastrój lub zachowanie zmieniły się na dłużej',
  'relationships-mood.young': 'Od jakiegoś czasu czujesz lub zachowujesz się inaczej',
  'relationships-pressured.adult':
    'Jest nakłaniane do rzeczy, z którymi czuje się źle, na przykład do seksu lub wysyłania nagich zdjęć',
  'relationships-pressured.young':
    'Ktoś nakłania cię do rzeczy, z którymi czujesz się źle, na przykład do seksu lub wysyłania nagich zdjęć',
  'relationships-school.adult':
    'Ktoś nie puszcza go do szkoły lub pracy albo samo nie chce tam chodzić',
  'relationships-school.young':
    'Ktoś nie puszcza cię do szkoły lub pracy albo nie chcesz tam chodzić',
  'resource.county-lines-week':
    'Policja w całym Zjednoczonym Królestwie dokonała 1041 zatrzymań, dotarła do 1551 osób w trudnej sytuacji i zamknęła 102 linie handlu narkotykami.',
  'resource.grooming-offences':
    'Policja w Cumbrii odnotowała 118 przestępstw od kwietnia 2017 do czerwca 2020. Tam, gdzie sposób był znany, w jednej trzeciej przypadków użyto aplikacji należących do Facebooka.',
  'resource.harmful-sexual-behaviour':
    'Jak chronić dzieci przed szkodliwymi zachowaniami seksualnymi.',
  'resource.healthy-relationships': 'Jak pomagać dzieciom budować zdrowe relacje.',
  'resource.level-2-course': 'Kurs online dla praktyków, w domu lub w pracy.',
  'resource.parents-in-sport':
    'Jak rodzice i kluby sportowe dbają o bezpieczeństwo dzieci w sporcie.',
  'resource.peer-abuse': 'Jak to wygląda, jak reagować, jak temu zapobiegać i co mówi prawo.',
  'resource.physical-abuse':
    'Liczba rozmów z Childline o przemocy fizycznej wzrosła o 22%, z 420 do 514 miesięcznie; liczba zgłoszeń na infolinię wzrosła o 53%, z 696 do 1066 miesięcznie.',
  'resource.prevention-toolkit':
    'Porady, wsparcie i przydatne organizacje dla rodziców, opiekunów i specjalistów.',
  'resource.refugee-podcast': 'Podcast o tym, co czują dzieci uchodźcy i jak je wspierać.',
  'resource.rse-briefing': 'Zasady dla szkół i co się zmieniło.',
  'resource.speak-out-stay-safe':
    'Apel online z materiałami na lekcje, dla dzieci w wieku od 5 do 11 lat.',
  'signs.heading': 'Poznaj sygnały',
  'signs.intro': 'Jeden sygnał może nic nie znaczyć. Jeśli coś cię niepokoi, poproś o radę.',
  'signs.intro-young': 'To może spotkać każdego. Jeśli spotyka ciebie, to nie twoja wina.',
  'signs.next': 'Co robić dalej',
  'signs.next-parents':
    'Zachowaj spokój, słuchaj i nie obwiniaj dziecka. Nie musisz mieć pewności, żeby zadzwonić.',
  'signs.next-practitioners':
    'Powiedz osobie odpowiedzialnej za ochronę dzieci i postępuj zgodnie z procedurami. Infolinia może ci doradzić.',
  'signs.next-young':
    'Powiedz dorosłej osobie, której ufasz, albo porozmawiaj z Childline. Możesz mówić o wszystkim.',
  'support-hour.location': 'Strona policji w Cumbrii na Facebooku',
  'support-hour.name': 'Wirtualna godzina wsparcia dla rodziców i opiekunów',
  'support-hour.note':
    'Pytanie możesz wysłać wcześniej w prywatnej wiadomości. Nie musisz podawać nazwiska.',
};

export default texts;
