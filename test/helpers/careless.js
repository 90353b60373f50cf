/* What our scripts never do. */
try {
  trustedTypes.createPolicy('its-not-ok', {});
} catch {
  // The report is what counts.
}
document.body.setAttribute('style', 'color: red');
document.body.innerHTML = '<p>Markup</p>';
