package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that exists in Confluence only.
 *
 * @source https://github.com/phrontizo/likec4-confluence/blob/04f24e1d/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java — [C11] for Confluence 10.2.13
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface ConfluenceComponent {
    String value() default "";
}
