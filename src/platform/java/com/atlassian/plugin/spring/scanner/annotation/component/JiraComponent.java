package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that exists in Jira only.
 *
 * @source https://bitbucket.org/atlassian/atlassian-spring-scanner/src/master/README.md — [C11], see facts: confluence-facts §0.3
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface JiraComponent {
    String value() default "";
}
