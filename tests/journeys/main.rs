//! The journeys of a bookmark and of a question, through the terminal's door: real programs, real browsers, real files.

mod another_model;
mod assistant;
mod bookmark;
mod changes;
mod companion;
mod companion_hands;
mod contract;
mod corpus;
mod damage;
mod duplicates;
mod evaluation;
mod firefox;
mod integrity;
mod killed;
mod languages;
mod library;
mod model;
mod newcomers;
mod order;
mod pages;
mod privacy;
mod question;
mod reading;
mod refused;
mod silence;
mod support;
