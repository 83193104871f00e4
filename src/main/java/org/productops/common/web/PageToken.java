package org.productops.common.web;

/**
 * What a form must carry, so that the product knows that it was sent from a page of this session.
 *
 * @param name the field's name
 * @param value the field's value
 */
public record PageToken(String name, String value) {}
