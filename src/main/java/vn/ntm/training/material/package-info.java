/**
 * Materials (tài liệu) of classes and modules: files and links, with the editions of each file. Those of a class are the
 * organiser's and are read by its trainers, the desks that take part and the people with a seat; those of modules are the
 * Ministry's and are read by everybody who signed in. Doors: {@code MaterialsOnPages} to show them, {@code MaterialAdded} to
 * hear of them.
 */
package vn.ntm.training.material;
