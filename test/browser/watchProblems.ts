import type { Page } from '@playwright/test';

declare global {
  interface Window {
    reportProblem(problem: string): void;
  }
}

/** Everything that goes wrong in the page from now on: errors, refused by the security policy, failed or foreign requests. */
export async function watchProblems(page: Page, ownOrigin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`status ${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== ownOrigin) problems.push(`foreign request: ${request.url()}`);
  });
  await page.exposeFunction('reportProblem', (problem: string) => problems.push(problem));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent)) return;
      window.reportProblem(
        `policy ${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return problems;
}
