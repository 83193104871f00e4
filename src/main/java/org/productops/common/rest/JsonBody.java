package org.productops.common.rest;

/** What a caller sends as JSON: a record that says which fields there may be. Read by {@link Requests} only. */
public interface JsonBody {}
