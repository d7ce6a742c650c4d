// Hand-made Standard MIDI File writer + the cue "Night Desk". No dependencies.
import fs from 'fs';
const PPQ=480,BPM=64,BARS=16;let PASSES=3;
const rng=(s=>()=>{s|=0;s=s+0x6D2B79F5|0;let t=Math.imul(s^s>>>15,1|s);t=t+Math.imul(t^t>>>7,61|t)^t;return((t^t>>>14)>>>0)/4294967296;});
const vlq=n=>{const b=[n&127];while(n>>=7)b.unshift(n&127|128);return b;};
const track=ev=>{ev.sort((a,b)=>a.t-b.t||(a.o||0)-(b.o||0));let last=0,out=[];for(const e of ev){out.push(...vlq(e.t-last),...e.d);last=e.t;}out.push(0,0xff,0x2f,0);return Buffer.concat([Buffer.from('MTrk'),Buffer.from([out.length>>>24,out.length>>>16&255,out.length>>>8&255,out.length&255]),Buffer.from(out)]);};
const smf=trs=>Buffer.concat([Buffer.from([0x4d,0x54,0x68,0x64,0,0,0,6,0,1,0,trs.length,PPQ>>8,PPQ&255]),...trs.map(track)]);
const us=Math.round(6e7/BPM);const tempo=[{t:0,d:[0xff,0x51,3,us>>16&255,us>>8&255,us&255]}];
const LOOP=BARS*4*PPQ;
function part(ch,prog,{pan=64,rev=60,vol=100}){const ev=[{t:0,o:-1,d:[0xc0|ch,prog]},{t:0,o:-1,d:[0xb0|ch,10,pan]},{t:0,o:-1,d:[0xb0|ch,91,rev]},{t:0,o:-1,d:[0xb0|ch,93,0]},{t:0,o:-1,d:[0xb0|ch,7,vol]}];const notes=[],ccs=[];
 return {n(bar,beat,dur,key,vel){notes.push([((bar-1)*4+(beat-1)),dur,key,vel]);return this;},cc(bar,beat,c,v){ccs.push([((bar-1)*4+(beat-1)),c,v]);return this;},
 build(seed){const r=rng(seed);const hum=notes.map(()=>[Math.round((r()-.5)*22),Math.round((r()-.5)*9)]);for(let p=0;p<PASSES;p++){notes.forEach(([b,d,k,v],i)=>{const t=Math.max(0,Math.round(b*PPQ)+hum[i][0]+p*LOOP+(b===0?26:0)),vv=Math.max(8,Math.min(120,v+hum[i][1]));ev.push({t,o:2,d:[0x90|ch,k,vv]},{t:t+Math.round(d*PPQ),o:1,d:[0x80|ch,k,0]});});ccs.forEach(([b,c,v])=>ev.push({t:Math.round(b*PPQ)+p*LOOP,o:0,d:[0xb0|ch,c,v]}));}return ev;}};}
const swell=(P,bar,len,lo,hi)=>{for(let i=0;i<=len*4;i++){const x=i/(len*4);P.cc(bar+Math.floor(i/4),1+i%4,11,Math.round(lo+(hi-lo)*Math.sin(Math.PI*x)));}};
// --- harmony: eight two-bar fields over a falling bass D C Bb A
const bass=[38,38,36,36,34,34,33,33];
const pads=[[50,57,64],[50,58,65],[48,55,64],[48,57,65],[46,58,62],[46,53,60],[45,57,62],[45,57,64]];
export function build(mode){
 const pad=part(0,49,{pan:60,rev:75,vol:84}),cb=part(1,43,{pan:70,rev:60,vol:92}),vc=part(6,42,{pan:78,rev:65,vol:88}),pno=part(2,0,{pan:50,rev:80,vol:108}),sant=part(3,15,{pan:84,rev:85,vol:96}),piz=part(4,45,{pan:44,rev:55,vol:90}),low=part(5,47,{pan:64,rev:70,vol:80});
 pads.forEach((c,i)=>{c.forEach((k,j)=>pad.n(1+i*2,1+j*.06,7.9,k,44-(j*3)));swell(pad,1+i*2,2,42,92);cb.n(1+i*2,1,7.6,bass[i],[42,42,80,80,70,70,74,74][i]);vc.n(1+i*2,1.1,7.4,bass[i]+12,[40,40,50,52,54,54,56,56][i]);swell(vc,1+i*2,2,50,96);swell(cb,1+i*2,2,55,95);});
 // question: piano. D E F A, never closes on D
 const Q=(bar,tr=0,v=58)=>{pno.n(bar,1,1.4,62+tr,v).n(bar,2.5,1,64+tr,v-8).n(bar,3.5,1.4,65+tr,v-4).n(bar+1,1,3.6,69+tr,v+4);};
 // answer: dulcimer (santur-like) with a rolled last note
 const roll=(P,bar,beat,len,key,v0,v1)=>{const N=Math.round(len*8);for(let i=0;i<N;i++){const x=i/N;P.n(bar,beat+i/8,.16,key,Math.round(v0+(v1-v0)*Math.sin(Math.PI*x)-(i%2?6:0)));}};
 const Ans=(bar,full=true)=>{sant.n(bar,1.5,.9,69,50).n(bar,2.5,.6,67,42).n(bar,3,.9,65,46).n(bar,4,.9,64,40);if(full)roll(sant,bar+1,1,2.5,64,18,40);else sant.n(bar+1,1,2,62,36);};
 Q(1);Ans(3,false);Q(5,0,54);pno.n(6,3,2,57,36);Ans(7,true);
 Q(9,-2,52);sant.n(10,2,.8,65,40).n(10,3,.8,62,36);Q(11,3,50);roll(sant,12,1,3,69,16,38);
 pno.n(13,1,3,74,46).n(13,4,3,72,40).n(14,3,3,69,44);sant.n(15,1,1,69,38).n(15,2,1,64,34);pno.n(15,3,2,57,38).n(16,1,3.4,62,44).n(16,2.5,2,64,34);
 pno.cc(1,1,64,0);for(let b=1;b<=16;b++){pno.cc(b,1,64,0);pno.cc(b,1.05,64,100);}
 if(mode==='pulse'){for(let b=1;b<=16;b++){const k=bass[(b-1)>>1]+12;piz.n(b,1,.4,k,46).n(b,2.5,.4,k,34).n(b,3,.4,k,40).n(b,4.5,.3,k+7,30);if(b%4===1)low.n(b,1,3,k-12<36?38:k-12,44);}}
 else for(const b of [1,5,9,13])low.n(b,1,4,38,30);
 const parts={pad,cb,vc,pno,sant,low,...(mode==='pulse'?{piz}:{})};
 return {all:smf([tempo,...Object.values(parts).map((p,i)=>p.build(100+i))]),stems:Object.fromEntries(Object.entries(parts).map(([k,p],i)=>[k,smf([tempo,p.build(100+i)])]))};
}
for(const m of ['desk','pulse']){const x=build(m);fs.writeFileSync(`${m}.mid`,x.all);console.log(m,x.all.length,'bytes midi');}
// stingers (no loop)
const one=(f)=>{const ps=f();return smf([tempo,...ps.map((p,i)=>p.build(900+i))]);};

PASSES=1;
fs.writeFileSync('sting-open.mid',one(()=>{const a=part(0,0,{pan:52,rev:85,vol:110}),b=part(1,15,{pan:84,rev:90,vol:98}),c=part(2,43,{rev:70,vol:96});a.n(1,1,.7,62,60).n(1,1.75,.5,64,52).n(1,2.25,.7,65,56).n(1,3,3,69,64);for(let i=0;i<12;i++)b.n(1,3.5+i/8,.15,64,16+Math.round(22*Math.sin(Math.PI*i/12)));c.n(1,1,4,38,46);return [a,b,c];}));
fs.writeFileSync('sting-filed.mid',one(()=>{const a=part(0,0,{pan:52,rev:85,vol:110}),b=part(1,15,{pan:84,rev:90,vol:98}),c=part(2,49,{rev:80,vol:90});a.n(1,1,2.5,57,54).n(1,1.1,2.4,62,56).n(1,1.2,2.3,69,58).n(1,2,2,74,50);b.n(1,1.5,.8,69,42).n(1,2,.8,64,38).n(1,2.5,1.4,62,44);[50,57,62].forEach(k=>c.n(1,1,3.2,k,44));return [a,b,c];}));
