@org.jspecify.annotations.NullMarked
package planted.catalogue;
