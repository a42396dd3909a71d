/**
 * What holds of every address of the server: who gets in, and what happens to requests that nobody should send. The tests
 * read the endpoints from the server itself, so that a new one is part of them, or fails them, the day it is written.
 */
package vn.ntm.training.http;
