package com.atlassian.confluence.core;

/**
 * A page, blog post or comment.
 *
 * @source facts: confluence-facts §3b [C11]
 */
public abstract class ContentEntityObject {}
