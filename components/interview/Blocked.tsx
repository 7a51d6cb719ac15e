/** Instead of the interview, where it may not or cannot start. */
export function Blocked({ text }: { text: string }) {
  return (
    <main class="blocked">
      <h1>Repère</h1>
      <p role="alert">{text}</p>
    </main>
  );
}
