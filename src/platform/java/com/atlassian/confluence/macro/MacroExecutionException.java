package com.atlassian.confluence.macro;

/**
 * A macro could not be rendered; the page shows the message in its place.
 *
 * @source https://github.com/phrontizo/likec4-confluence/blob/04f24e1d/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java — [C11] for Confluence 10.2.13
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class MacroExecutionException extends Exception {}
