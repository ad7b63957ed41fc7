/** What is said of the result where several places show it. */
export function englishResult() {
  return {
    readAgain: {
      what: 'The result was changed elsewhere.',
      next: 'What stands here has been read again.',
    },
    notReadAgain: {
      what: 'The result was changed elsewhere since it was read.',
      next: 'What stands here is from before.',
    },
    read: 'Read it again',
  };
}

export type ResultTexts = ReturnType<typeof englishResult>;
