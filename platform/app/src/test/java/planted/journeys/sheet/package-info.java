@org.jspecify.annotations.NullMarked
package planted.journeys.sheet;
