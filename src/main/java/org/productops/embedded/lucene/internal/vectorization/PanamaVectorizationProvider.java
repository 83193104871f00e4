package org.productops.embedded.lucene.internal.vectorization;

/**
 * Stands where Lucene looks for what is faster with Java's module for vectors, if the product was started with that module. The
 * JAR has Lucene's own class of this name not: no OSGi container lets a plugin see the module, and Lucene would fail for that.
 * This says that there is none, as Lucene wants to be told, which then does without.
 */
final class PanamaVectorizationProvider {

    PanamaVectorizationProvider() {
        throw new UnsupportedOperationException("Not inside of a plugin.");
    }
}
