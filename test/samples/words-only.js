const written = document.querySelector('#written').contentDocument;
written.open();
written.write('<p>The written frame cites Security Council resolution 1851 (2008).</p>');
written.close();

const blob = new Blob(['<p>The blob cites E/CN.15/2011/16.</p>'], { type: 'text/html' });
document.querySelector('#blob').src = URL.createObjectURL(blob);
