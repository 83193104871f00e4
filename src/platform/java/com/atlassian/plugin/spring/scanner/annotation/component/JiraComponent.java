package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that exists in Jira only.
 *
 * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/d13c729f/src/main/java/fyi/iapetus/plugins/acpolyfill/jira/JiraUserThemeService.java — [C11] for Jira 11.0.1 and Confluence 10.0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface JiraComponent {
    String value() default "";
}
