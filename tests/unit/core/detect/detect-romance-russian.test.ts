import { describe, expect, it } from 'vitest';
import { quotesOf, speakersOf } from './shown-detection';

// Every name and every sentence is invented.
describe('French news', () => {
  it.each([
    [
      '« La digue tiendra », a assuré lundi devant la presse le maire de Corvel.',
      'direct | assuré | le maire de Corvel | « La digue tiendra »',
    ],
    ['« Nous restons », peut-on lire dans le communiqué.', 'direct | peut-on lire | le communiqué | « Nous restons »'],
    ['« Je reste. » C’est ce qu’a déclaré Jean Mornet.', 'direct | déclaré | Jean Mornet | « Je reste. »'],
    ['– Vous partez ? demande Anne.', 'direct | demande | Anne | Vous partez ?'],
    ['La ministre a qualifié le projet de « folie ».', 'mixed | qualifié | La ministre | « folie »'],
    ['Il parle d’une « erreur historique ».', 'mixed | parle d | Il | une « erreur historique »'],
    ['Pour Jean Mornet, la digue « tiendra dix ans ».', 'mixed | Pour | Jean Mornet | la digue « tiendra dix ans »'],
    ['Le maire dit avoir reçu des menaces.', 'indirect | dit | Le maire | avoir reçu des menaces'],
    ['Le maire affirme ne pas connaître cet homme.', 'indirect | affirme | Le maire | ne pas connaître cet homme'],
    [
      'Les syndicats exigent que la porte reste ouverte.',
      'indirect | exigent | Les syndicats | la porte reste ouverte',
    ],
    ['La région a fait savoir qu’elle ne signerait pas.', 'indirect | fait savoir | La région | elle ne signerait pas'],
    ['Aux yeux de la ministre, c’est un succès.', 'indirect | Aux yeux de | la ministre | c’est un succès'],
    ['Le juge a demandé si la porte était fermée.', 'indirect | demandé | Le juge | la porte était fermée'],
    ['Comme l’a rappelé la préfète, le port reste fermé.', 'indirect | rappelé | la préfète | le port reste fermé'],
    ['Le port rouvrira lundi, comme l’a annoncé la mairie.', 'indirect | annoncé | la mairie | Le port rouvrira lundi'],
  ])('%s', (text, expected) => {
    expect(quotesOf('fr', text)).toEqual([expected]);
  });

  it('parts what is added from the quotation before', () => {
    expect(
      quotesOf('fr', '« Le danger est là », a prévenu la préfète, ajoutant que « la nuit serait longue ».'),
    ).toEqual([
      'direct | prévenu | la préfète | « Le danger est là »',
      'mixed | ajoutant | la préfète | « la nuit serait longue »',
    ]);
  });

  it('takes the first time of something for no account', () => {
    expect(quotesOf('fr', 'Pour la première fois, le port a fermé.')).toEqual([]);
  });
});

describe('Spanish news', () => {
  it.each([
    [
      '«El dique aguantará», ha asegurado este lunes ante la prensa el alcalde.',
      'direct | asegurado | el alcalde | «El dique aguantará»',
    ],
    ['La ministra tildó el plan de «locura».', 'mixed | tildó | La ministra | «locura»'],
    ['Para Juan Prado, el plan es «una locura».', 'mixed | Para | Juan Prado | el plan es «una locura»'],
    ['Prado negó haber recibido dinero.', 'indirect | negó | Prado | haber recibido dinero'],
    ['Prado aseguró no conocer a ese hombre.', 'indirect | aseguró | Prado | no conocer a ese hombre'],
    ['Tal y como explicó la consejera, el tren no llegará.', 'indirect | explicó | la consejera | el tren no llegará'],
    ['El tren no llegará, según explicó la consejera.', 'indirect | explicó | la consejera | El tren no llegará'],
    ['El puerto cerrará. Así lo anunció la alcaldesa.', 'indirect | anunció | la alcaldesa | El puerto cerrará'],
    ['El alcalde explicó cómo funciona el dique.', 'indirect | explicó | El alcalde | cómo funciona el dique'],
  ])('%s', (text, expected) => {
    expect(quotesOf('es', text)).toEqual([expected]);
  });

  it('takes whoever was reported before where the verb leaves its subject out', () => {
    const found = quotesOf('es', 'La ministra dijo que no habrá cortes. Aseguró que el agua alcanza.');
    expect(found[1]).toBe('indirect | Aseguró | La ministra | el agua alcanza');
  });

  it('parts what a relative clause adds', () => {
    const found = quotesOf('es', '«Nos quedamos», dijo Prado, quien añadió que «no hay marcha atrás».');
    expect(found).toHaveLength(2);
    expect(found[1]).toMatch(/\| «no hay marcha atrás»$/u);
  });

  it('finds a name behind the word for what bears it', () => {
    expect(speakersOf('es', 'La empresa Nortesa informó de que cerrará la planta.')).toEqual(['Nortesa']);
  });
});

describe('Russian news', () => {
  it.each([
    [
      '«Дамба выдержит», — заявил журналистам в понедельник мэр Корвеля Иван Мороз.',
      'direct | заявил | мэр Корвеля Иван Мороз | «Дамба выдержит»',
    ],
    ['«Мы остаёмся», — говорится в заявлении компании.', 'direct | говорится | заявлении компании | «Мы остаёмся»'],
    ['«Почему мы?» — спрашивает Нина Белова.', 'direct | спрашивает | Нина Белова | «Почему мы?»'],
    ['«Не пущу», — буркнул сторож.', 'direct | буркнул | сторож | «Не пущу»'],
    ['В пресс-службе уточнили: «Завод работает».', 'direct | уточнили | пресс-службе | «Завод работает»'],
    [
      'Глава компании «Нордвал» Пётр Зимин назвал план «безумием».',
      'mixed | назвал | Глава компании «Нордвал» Пётр Зимин | план «безумием»',
    ],
    ['Как сообщает агентство «Север», дамба выдержит.', 'indirect | сообщает | агентство «Север» | дамба выдержит'],
    ['Дамба выдержит, как сообщил мэр.', 'indirect | сообщил | мэр | Дамба выдержит'],
    [
      'Дамба выдержит зиму. Об этом сообщила пресс-служба мэрии.',
      'indirect | сообщила | пресс-служба мэрии | Дамба выдержит зиму',
    ],
    ['В министерстве сообщили, что завод закроют.', 'indirect | сообщили | министерстве | завод закроют'],
    ['В заявлении говорится, что завод закроют.', 'indirect | говорится | заявлении | завод закроют'],
    ['Министр выразил уверенность, что дамба выдержит.', 'indirect | выразил уверенность | Министр | дамба выдержит'],
    ['Зимин пообещал не закрывать завод.', 'indirect | пообещал | Зимин | не закрывать завод'],
    ['По информации полиции, задержаны трое.', 'indirect | По информации | полиции | задержаны трое'],
  ])('%s', (text, expected) => {
    expect(quotesOf('ru', text)).toEqual([expected]);
  });

  it('finds the name behind what an office is of', () => {
    expect(speakersOf('ru', 'Мэр Корвеля Иван Мороз сказал, что дамба выдержит.')).toEqual(['Иван Мороз']);
    expect(speakersOf('ru', 'Сторож Иван Петрович Мороз сказал, что дамба выдержит.')).toEqual(['Иван Петрович Мороз']);
  });
});

describe('French and Spanish sentences with something set into them', () => {
  it.each([
    [
      'fr',
      'Qualifiant la mesure de « triste nouvelle », la maire a refusé de signer.',
      'mixed | Qualifiant | la maire | « triste nouvelle »',
    ],
    [
      'es',
      'El alcalde anunció que el puerto, según el ministerio, cerrará en mayo.',
      'indirect | anunció | El alcalde | el puerto, según el ministerio, cerrará en mayo',
    ],
    [
      'es',
      'Vic aseguró que, a sus 75 años, lamenta la venta del barco.',
      'indirect | aseguró | Vic | a sus 75 años, lamenta la venta del barco',
    ],
    [
      'es',
      'Una empresa "que vende al exterior", según explicó Ana Gil, directora del puerto.',
      'mixed | explicó | Ana Gil, directora del puerto | Una empresa "que vende al exterior"',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(quotesOf(language, text)).toEqual([expected]);
  });

  it('leaves alone what somebody wants to say', () => {
    expect(quotesOf('es', 'Ana Gil dejó el puerto para poder advertir de los peligros que representa.')).toEqual([]);
  });
});

describe('Russian outlets, names in marks and tags', () => {
  it.each([
    ['Порт закроют в мае, сообщает «Берег.ру».', 'indirect | сообщает | «Берег.ру» | Порт закроют в мае'],
    ['Как пишет «Маяк», порт закроют в мае.', 'indirect | пишет | «Маяк» | порт закроют в мае'],
    ['По данным «Маяка», порт закроют в мае.', 'indirect | По данным | «Маяка» | порт закроют в мае'],
    ['По его словам, порт закроют в мае.', 'indirect | По его словам | его | порт закроют в мае'],
    [
      'Порт закроют в мае, рассказал РИА Новости мэр Олег Вик.',
      'indirect | рассказал | мэр Олег Вик | Порт закроют в мае',
    ],
    ['Порт закроют, уверен мэр.', 'indirect | уверен | мэр | Порт закроют'],
    ['В мэрии уверены, что порт закроют.', 'indirect | уверены | мэрии | порт закроют'],
    ['Выступая в порту, она заявила, что порт закроют.', 'indirect | заявила | она | порт закроют'],
    [
      'Министр связи и транспорта Олег Вик заявил, что порт закроют.',
      'indirect | заявил | Министр связи и транспорта Олег Вик | порт закроют',
    ],
    ['Вик сообщил, что «Маяк» и «Якорь» закроют порт.', 'indirect | сообщил | Вик | «Маяк» и «Якорь» закроют порт'],
    ['«Порт закроют», — цитирует ТАСС мэра Олега Вика.', 'direct | цитирует | мэра Олега Вика | «Порт закроют»'],
  ])('%s', (text, expected) => {
    expect(quotesOf('ru', text)).toEqual([expected]);
  });

  it.each([
    'В этом году отмечается юбилей книги «Долгий путь домой».',
    'Стоит отметить, что порт старый.',
    'Об этом сообщает «Маяк».',
  ])('leaves alone: %s', (text) => {
    expect(quotesOf('ru', text)).toEqual([]);
  });
});

describe('Arabic, which begins with the verb', () => {
  it.each([
    ['وتساءل: «هل هذا صحيح؟»', 'direct | وتساءل | - | «هل هذا صحيح؟»'],
    ['وتساءل الوزير: «هل هذا صحيح؟»', 'direct | وتساءل | الوزير | «هل هذا صحيح؟»'],
    ['وابتسم له: «هل هذا صحيح؟»', 'direct | - | - | «هل هذا صحيح؟»'],
  ])('%s', (text, expected) => {
    expect(quotesOf('ar', text)).toEqual([expected]);
  });
});
