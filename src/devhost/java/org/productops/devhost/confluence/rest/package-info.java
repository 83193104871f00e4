/** Confluence's own REST resources, with its documented paths, bodies and errors. */
package org.productops.devhost.confluence.rest;
