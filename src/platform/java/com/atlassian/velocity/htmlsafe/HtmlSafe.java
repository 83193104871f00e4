package com.atlassian.velocity.htmlsafe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result of the method is HTML already and must not be escaped again.
 *
 * @source facts: jira-facts §9 [C11] — seen in codescape/jira-scrum-poker
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HtmlSafe {}
