package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Imports an OSGi service as a bean, in Confluence only.
 *
 * @source https://bitbucket.org/atlassian/atlassian-spring-scanner/src/master/README.md — [C11], see facts: confluence-facts §0.3
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ConfluenceImport {
    String value() default "";
}
