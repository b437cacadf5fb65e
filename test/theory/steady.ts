/** The steady state that a test counts on; throws, and so fails the test, where there is none. */
export function steady<State>(state: State | undefined): State {
  if (state === undefined) {
    throw new Error('There is no steady state');
  }
  return state;
}
