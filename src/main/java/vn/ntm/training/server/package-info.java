/**
 * What starts the process: the entry point, and the durable PostgreSQL that runs beside the server when no other
 * database is configured. Nothing in the product uses this package.
 */
package vn.ntm.training.server;
