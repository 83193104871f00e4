package com.atlassian.confluence.api.model;

/**
 * What an answer has in it beside what it always has.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/Expansion.html — [D] for Confluence 6.4; not seen for 10
 */
public class Expansion {}
