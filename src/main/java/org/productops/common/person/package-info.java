/** What is kept of the people who said something: how it is found and erased wherever it is. Knows nobody who keeps it. */
package org.productops.common.person;
