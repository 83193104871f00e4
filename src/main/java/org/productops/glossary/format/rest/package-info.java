/** The doors through which programs import glossaries. */
package org.productops.glossary.format.rest;
