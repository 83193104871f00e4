package com.atlassian.annotations.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Servlets and filters: The anonymous user may call where the site lets anonymous users in.
 *
 * @source https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/ab8d713c/src/main/java/onlyoffice/OnlyOfficeAPIServlet.java — [C11] for Confluence 10.0.3
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface AnonymousSiteAccess {}
