package org.productops.common.rest;

/** The description of the REST interface, which is another one in each product. */
public interface OpenApiDocument {

    /** Where it is in the JAR. */
    String path();
}
