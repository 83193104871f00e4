/** REST version 2 of Platform 8: Jersey, Jackson, and the rules about who may call what. */
package org.productops.devhost.rest;
