/** Who asks, on which thread. */
package org.productops.devhost.request;
