/** What can go wrong and how a caller is told: rule violations, wrong input, unknown things, all as problem+json. */
package vn.ntm.training.shared.problem;
