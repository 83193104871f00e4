/** The records of the played Jira, as they are kept in the host's document table. */
package org.productops.devhost.jira.model;
