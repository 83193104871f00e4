package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Imports an OSGi service as a bean, in Confluence only.
 *
 * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/d13c729f/src/main/java/fyi/iapetus/plugins/acpolyfill/confluence/ConfluenceUserThemeService.java — [C11] for Jira 11.0.1 and Confluence 10.0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ConfluenceImport {
    String value() default "";
}
