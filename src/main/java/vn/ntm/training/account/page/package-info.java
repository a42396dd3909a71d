/** Pages of those who look after accounts: the list, making one, its roles, its password. */
package vn.ntm.training.account.page;
