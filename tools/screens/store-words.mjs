/** Headlines of the stores' pictures, by language: of each real screen, by its place in `SHOWN`. */
export const HEADLINES = {
  en: {
    ready: ['One click.', 'Three offices.'],
    filled: ['Filled in for you.', 'Sent by you.'],
    letter: ['Your letter,', 'in your own words.'],
    receipts: ['Every letter kept,', 'on your computer alone.'],
    settings: ['Nothing about you', 'leaves your browser.'],
    tile: 'Your letter, in your officials’ own forms',
  },
  es: {
    ready: ['Un clic.', 'Tres oficinas.'],
    filled: ['Escrito por nosotros.', 'Enviado por usted.'],
    letter: ['Su carta,', 'con sus palabras.'],
    receipts: ['Cada carta, guardada', 'solo en su computadora.'],
    settings: ['Nada sobre usted', 'sale de su navegador.'],
    tile: 'Su carta, en los formularios de sus representantes',
  },
  hy: {
    ready: ['Մեկ սեղմում։', 'Երեք գրասենյակ։'],
    filled: ['Լրացված է Ձեր փոխարեն։', 'Ուղարկում եք Դուք։'],
    letter: ['Ձեր նամակը՝', 'Ձեր խոսքերով։'],
    receipts: ['Ամեն նամակ պահվում է', 'միայն Ձեր համակարգչում։'],
    settings: ['Ձեր մասին ոչինչ', 'դուրս չի գալիս դիտարկիչից։'],
    tile: 'Ձեր նամակը՝ Ձեր ներկայացուցիչների ձևաթղթերում',
  },
};
