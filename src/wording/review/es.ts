import type { Numbers } from '../phrases';
import { spanishBeforeAgreement } from '../before-agreement';
import { sayOffice, sayOffices } from '../say-office';
import type { ReviewPhrases } from './review-phrases';

export function spanishReview({ date }: Pick<Numbers, 'date'>): ReviewPhrases {
  const beforeAgreement = spanishBeforeAgreement(date);
  return {
    review: {
      'match not accepted': () => 'Familia de empleos por confirmar',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} no tiene descripción en ${grade}: decide Recursos Humanos` +
        (nearest ? ` (grado más cercano: ${nearest})` : ''),
      'no description at allocated grade': ({ family, grade }) =>
        `Grado atribuido ${grade}: ${family} no tiene descripción en él, decide Recursos Humanos`,
      'grade in title differs': ({ inTitle, grade }) =>
        `La denominación dice ${inTitle}, el puesto ${grade}`,
      'allocated grade without description': ({ grade }) =>
        `Se atribuyó el grado ${grade}, pero ninguna descripción corresponde`,
      'allocated grade plays no part': ({ grade }) =>
        `El grado atribuido ${grade} no tiene efecto: la descripción se asigna en el grado del puesto`,
      'personal grade of another category': () => 'Grado personal de otra categoría',
      'personal grade below existing': () => 'Grado personal inferior al existente',
      'grades of two categories': () => 'Grados de dos categorías',
      'setting contradicted': ({ office, ...setting }) =>
        `La unidad es ${sayOffice(office, 'es')}, la descripción es para puestos ${sayOffices(setting, 'es')}`,
      'HR decides': () => 'Sin descripción en el grado del puesto: decide Recursos Humanos',
      'date before the agreement': ({ on, ...agreement }) =>
        `La fecha, el ${date(on)}, ${beforeAgreement(agreement)}`,
      'vacancy contradicted': () =>
        'La situación indica un puesto vacante, pero se nombra a un titular con contrato',
      'fact unread': () => 'No leído',
      'fact missing': () => 'Falta un dato',
    },
    doubt: {
      'close runner-up': () => 'otra familia es igual de probable',
      'weak evidence': () => 'las palabras son un indicio débil',
      'no evidence': () => 'nada en la denominación indica una familia',
      'level contradicts grade': ({ word, grade }) => `«${word}» no concuerda con ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `la denominación dice ${inTitle}, el puesto ${grade}`,
      'former family contradicts title': () =>
        'la familia anterior y la denominación se contradicen',
    },
  };
}
