export {};
console.log('chinese');
