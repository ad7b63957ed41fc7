import type { Numbers } from '../../../../wording/phrases';
import type { AdaptTexts } from './en';

export function spanishAdapt({ number }: Numbers): AdaptTexts {
  return {
    title: (genericTitle, grade) => `Adaptar: ${genericTitle}, ${grade}`,
    unit: 'Unidad de trabajo',
    supervisor: 'Denominación del puesto del superior jerárquico',
    mainPurpose: 'Finalidad principal del puesto',
    functionalTitle: 'Denominación funcional',
    functionalHint: 'Solo si difiere de la denominación genérica (2023 apénd. A ¶5).',
    officialName: 'Titular',
    positionNumber: 'Número del puesto',
    blank: (at) => `Por completar, espacio ${number(at)}`,
    next: 'Siguiente abierto',
    alike: (count) => `Figura en ${number(count)} lugares: una respuesta los completa todos.`,
    answerHere: 'Responder aquí de otro modo',
    asElsewhere: 'Responder como en los demás',
    choose: 'Elegir lo que corresponda',
    keepAll: 'Dejar como está',
    keepWord: (word) => `Conservar «${word}»`,
    leaveOut: 'Omitir',
    reword: (passage) => `Redactar a mano: ${passage}`,
    backToText: (passage) => `Volver al texto genérico: ${passage}`,
    backToDescription: 'Volver a la descripción',
    leftOut: (count) =>
      count === 1
        ? `${number(count)} fila seleccionada es de otra familia u otro grado, o de un grado que nadie atribuyó, y queda fuera.`
        : `${number(count)} filas seleccionadas son de otra familia u otro grado, o de un grado que nadie atribuyó, y quedan fuera.`,
    passage: (at) => `pasaje ${number(at)}`,
    applies: (condition) => `¿Corresponden estas funciones? ${condition}`,
    yes: 'Sí',
    no: 'No',
    addDuty: 'Añadir una función',
    addHint:
      'Con carácter excepcional: hay que justificarla, y RR. HH. y el Comité del Sindicato del Personal la examinan (2023 apénd. A ¶6).',
    duty: (at) => `Función añadida ${number(at)}`,
    justification: (at) => `Por qué hace falta la función ${number(at)}`,
    removeDuty: (at) => `Quitar la función ${number(at)}`,
    underReview: 'Se marcará para examen de RR. HH. y del Comité del Sindicato del Personal.',
    open: (count) => `Quedan abiertos: ${number(count)}`,
    finished: 'No queda nada abierto.',
    forRows: (count) => `Una para cada uno de los ${number(count)} puestos, con lo mismo elegido.`,
    unfinished: (count) =>
      count === 1
        ? 'Un puesto carece de unidad o de superior y no recibe descripción.'
        : `${number(count)} puestos carecen de unidad o de superior y no reciben descripción.`,
  };
}
