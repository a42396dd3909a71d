/** What administrators see and do with the jobs of the server: when each ran, what came of it, and running one now. */
package vn.ntm.training.job;
