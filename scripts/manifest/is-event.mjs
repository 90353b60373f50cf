/** Whether a class is an event: it extends `Event`, or `NativeEvent` of src/internal. */
export const isEvent = ({superclass}) => ['Event', 'NativeEvent'].includes(superclass?.name);
