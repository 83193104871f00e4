package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * REST: Only system administrators may call.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271/confluence/src/main/java/com/deftdevs/bootstrapi/confluence/rest/UserResourceImpl.java — [C11] for Platform 8.3.26
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface SystemAdminOnly {}
