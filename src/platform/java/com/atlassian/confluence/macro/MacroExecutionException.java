package com.atlassian.confluence.macro;

/**
 * A macro could not be rendered; the page shows the message in its place.
 *
 * @source facts: confluence-facts §1b [C11] — seen in collabsoft-net/atlassian-connect-polyfill
 */
public class MacroExecutionException extends Exception {}
