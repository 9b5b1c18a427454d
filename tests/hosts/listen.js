/**
 * The first script of every host page: keeps what the page hears of errors and of broken policies. A plain file of the
 * page's own origin, so that the strictest policy lets it in, in every engine alike.
 */
(function () {
  // A page that is written anew loads it again, and keeps what it has heard.
  var heard = (window.hostHeard = window.hostHeard || []);
  var messages = (window.hostMessages = window.hostMessages || []);
  var say = function (what) {
    heard[heard.length] = what;
  };
  addEventListener('error', function (event) {
    if (event.message) say('error: ' + event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    say('unhandled rejection: ' + event.reason);
  });
  addEventListener('message', function (event) {
    if (typeof event.data === 'string') messages[messages.length] = event.data;
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    say('policy: ' + event.violatedDirective + ' ' + (event.sample || event.blockedURI));
  });
  if (window.hostConsole) return;
  window.hostConsole = true;
  ['error', 'warn'].forEach(function (level) {
    var original = console[level];
    console[level] = function () {
      var words = [];
      for (var i = 0; i < arguments.length; i++) words[i] = String(arguments[i]);
      say(level + ': ' + words.join(' '));
      return original.apply(console, arguments);
    };
  });
})();
