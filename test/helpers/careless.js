/* A script that does what our scripts never do, to show that a strict policy blocks it. */
try {
  trustedTypes.createPolicy('its-not-ok', {});
} catch {
  // Ignore the exception: the test reads the browser's violation report.
}
document.body.setAttribute('style', 'color: red');
document.body.innerHTML = '<p>Markup</p>';
