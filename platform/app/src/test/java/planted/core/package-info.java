@org.jspecify.annotations.NullMarked
package planted.core;
