package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers the bean as an OSGi service under the given interfaces, or all that it implements.
 *
 * @source https://bitbucket.org/atlassian/atlassian-spring-scanner/src/master/README.md — [C11], see facts: confluence-facts §0.3
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface ExportAsService {
    Class<?>[] value() default {};
}
