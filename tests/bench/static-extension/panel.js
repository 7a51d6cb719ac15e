// Two frames later the browser has painted what the first one drew: the same mark as in Repère's panel.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('answerable')));
