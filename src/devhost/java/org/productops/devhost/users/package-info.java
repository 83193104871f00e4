/** People and groups. */
package org.productops.devhost.users;
