package com.atlassian.confluence.macro;

/**
 * A macro could not be rendered; the page shows the message in its place.
 *
 * @source facts: confluence-facts §1b [C11] — seen in collabsoft-net/atlassian-connect-polyfill
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class MacroExecutionException extends Exception {}
